namespace PostGen.Runtime.CompilerServices;

/// <summary>A step of a matcher. It knows what follows it, so that a match needs no memory of its own.</summary>
internal abstract class PatternNode
{
    public abstract bool Match(ref PatternState state, int position);
}

internal sealed class AcceptNode : PatternNode
{
    public static readonly AcceptNode Instance = new();

    public override bool Match(ref PatternState state, int position) => true;
}

internal sealed class StartNode(PatternNode next) : PatternNode
{
    public override bool Match(ref PatternState state, int position) => position == 0 && next.Match(ref state, position);
}

internal sealed class EndNode(PatternNode next) : PatternNode
{
    public override bool Match(ref PatternState state, int position) => position == state.Text.Length && next.Match(ref state, position);
}

internal sealed class BoundaryNode(bool isNegated, PatternNode next) : PatternNode
{
    public override bool Match(ref PatternState state, int position)
    {
        bool before = position > 0 && IsWord(state.Text[position - 1]);
        bool after = position < state.Text.Length && IsWord(state.Text[position]);
        return (before != after) != isNegated && next.Match(ref state, position);
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}

internal sealed class SetNode(CharacterSet set, PatternNode next) : PatternNode
{
    public override bool Match(ref PatternState state, int position)
    {
        int length = set.Match(state.Text, position);
        return length > 0 && next.Match(ref state, position + length);
    }
}

internal sealed class ChoiceNode(PatternNode[] choices) : PatternNode
{
    public override bool Match(ref PatternState state, int position)
    {
        if (!state.Step())
            return false;

        foreach (PatternNode choice in choices)
        {
            if (choice.Match(ref state, position))
                return true;
        }

        return false;
    }
}

internal sealed class LookNode(PatternNode inner, bool isNegated, PatternNode next) : PatternNode
{
    public override bool Match(ref PatternState state, int position)
        => state.Step() && inner.Match(ref state, position) != isNegated && next.Match(ref state, position);
}

internal sealed class CaptureNode(int slot, PatternNode next) : PatternNode
{
    public override bool Match(ref PatternState state, int position)
    {
        int before = state.Captures[slot];
        state.Captures[slot] = position;
        if (next.Match(ref state, position))
            return true;

        state.Captures[slot] = before;
        return false;
    }
}

internal sealed class BackReferenceNode(int group, PatternNode next) : PatternNode
{
    public override bool Match(ref PatternState state, int position)
    {
        ReadOnlySpan<char> captured = state.Text[state.Captures[group * 2]..Math.Max(state.Captures[group * 2], state.Captures[(group * 2) + 1])];
        return state.Text[position..].StartsWith(captured) && next.Match(ref state, position + captured.Length);
    }
}
