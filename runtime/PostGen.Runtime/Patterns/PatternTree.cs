namespace PostGen.Runtime.CompilerServices;

/// <summary>A parsed expression. Linking it backwards, from what follows, gives the steps of a matcher.</summary>
internal abstract record PatternTree
{
    public abstract PatternNode Link(PatternNode next, PatternParser parser);
}

internal sealed record SetTree(CharacterSet Set) : PatternTree
{
    public override PatternNode Link(PatternNode next, PatternParser parser) => new SetNode(Set, next);
}

internal sealed record AnchorTree(char Kind) : PatternTree
{
    public override PatternNode Link(PatternNode next, PatternParser parser) => Kind switch
    {
        '^' => new StartNode(next),
        '$' => new EndNode(next),
        _ => new BoundaryNode(Kind == 'B', next),
    };
}

internal sealed record SequenceTree(List<PatternTree> Items) : PatternTree
{
    public override PatternNode Link(PatternNode next, PatternParser parser)
    {
        for (int i = Items.Count - 1; i >= 0; i--)
            next = Items[i].Link(next, parser);

        return next;
    }
}

internal sealed record ChoiceTree(List<PatternTree> Items) : PatternTree
{
    public override PatternNode Link(PatternNode next, PatternParser parser)
        => new ChoiceNode([.. Items.ConvertAll(item => item.Link(next, parser))]);
}

internal sealed record GroupTree(PatternTree Inner, int Number) : PatternTree
{
    public override PatternNode Link(PatternNode next, PatternParser parser)
        => parser.HasBackReferences
            ? new CaptureNode(Number * 2, Inner.Link(new CaptureNode((Number * 2) + 1, next), parser))
            : Inner.Link(next, parser);
}

internal sealed record LookTree(PatternTree Inner, bool IsNegated) : PatternTree
{
    public override PatternNode Link(PatternNode next, PatternParser parser)
        => new LookNode(Inner.Link(AcceptNode.Instance, parser), IsNegated, next);
}

internal sealed record BackReferenceTree(int Number) : PatternTree
{
    public override PatternNode Link(PatternNode next, PatternParser parser) => new BackReferenceNode(Number, next);
}

internal sealed record RepeatTree(PatternTree Inner, int Minimum, int Maximum, bool IsLazy) : PatternTree
{
    public override PatternNode Link(PatternNode next, PatternParser parser)
    {
        if (Inner is SetTree { Set: var set })
            return new SetRepeatNode(set, Minimum, Maximum, IsLazy, next);

        int loop = parser.AddLoop();
        var node = new LoopNode(loop, Minimum, Maximum, IsLazy, next);
        node.Body = Inner.Link(node, parser);
        return new LoopEntryNode(loop, node);
    }
}
