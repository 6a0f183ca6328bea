namespace PostGen.Runtime.CompilerServices;

/// <summary>A repeated character: a loop without recursion.</summary>
internal sealed class SetRepeatNode(CharacterSet set, int minimum, int maximum, bool isLazy, PatternNode next) : PatternNode
{
    public override bool Match(ref PatternState state, int position)
    {
        int count = 0;
        int end = position;
        for (int length; count < minimum; count++, end += length)
        {
            length = set.Match(state.Text, end);
            if (length == 0)
                return false;
        }

        return isLazy ? MatchLazily(ref state, count, end) : MatchGreedily(ref state, count, end);
    }

    private bool MatchLazily(ref PatternState state, int count, int end)
    {
        while (state.Step())
        {
            if (next.Match(ref state, end))
                return true;

            int length = count++ < maximum ? set.Match(state.Text, end) : 0;
            if (length == 0)
                return false;

            end += length;
        }

        return false;
    }

    private bool MatchGreedily(ref PatternState state, int count, int end)
    {
        int start = end;
        for (int length; count < maximum && (length = set.Match(state.Text, end)) > 0; count++)
            end += length;

        for (; state.Step(); end--)
        {
            // Never back into the middle of a surrogate pair.
            if (!IsInsidePair(state.Text, end) && next.Match(ref state, end))
                return true;

            if (end == start)
                return false;
        }

        return false;
    }

    private static bool IsInsidePair(ReadOnlySpan<char> text, int position)
        => position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) && char.IsHighSurrogate(text[position - 1]);
}

/// <summary>Enters a loop: its counters start anew, and come back if the match fails.</summary>
internal sealed class LoopEntryNode(int loop, PatternNode body) : PatternNode
{
    public override bool Match(ref PatternState state, int position)
    {
        int count = state.Counts[loop];
        int start = state.Starts[loop];
        state.Counts[loop] = 0;
        state.Starts[loop] = -1;
        if (body.Match(ref state, position))
            return true;

        state.Counts[loop] = count;
        state.Starts[loop] = start;
        return false;
    }
}

/// <summary>A repeated group: its body leads back here.</summary>
internal sealed class LoopNode(int loop, int minimum, int maximum, bool isLazy, PatternNode next) : PatternNode
{
    public PatternNode Body { get; set; } = AcceptNode.Instance;

    public override bool Match(ref PatternState state, int position)
    {
        if (!state.Step())
            return false;

        int count = state.Counts[loop];
        int start = state.Starts[loop];

        // An iteration that took nothing would go on for ever.
        bool mayRepeat = count < maximum && (start != position || count < minimum);
        if (isLazy && count >= minimum && next.Match(ref state, position))
            return true;

        if (mayRepeat)
        {
            state.Counts[loop] = count + 1;
            state.Starts[loop] = position;
            if (Body.Match(ref state, position))
                return true;

            state.Counts[loop] = count;
            state.Starts[loop] = start;
        }

        return !isLazy && count >= minimum && next.Match(ref state, position);
    }
}
