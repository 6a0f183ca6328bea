namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>The constraints on a member, on its items, on the items of those, and so on.</summary>
internal sealed class ConstraintLevels
{
    private readonly List<Constraints> _levels = [];
    private readonly SortedDictionary<(int ChoiceLevel, int Number), ConstraintLevels> _alternatives = [];

    public Constraints this[int level]
    {
        get => level < _levels.Count ? _levels[level] : Constraints.None;
        set
        {
            while (_levels.Count <= level)
            {
                _levels.Add(Constraints.None);
            }

            _levels[level] = value;
        }
    }

    /// <summary>The constraints that hold together as one alternative of a choice.</summary>
    public ConstraintLevels Alternative(int choiceLevel, int number)
    {
        if (!_alternatives.TryGetValue((choiceLevel, number), out ConstraintLevels? levels))
        {
            _alternatives.Add((choiceLevel, number), levels = new ConstraintLevels());
        }

        return levels;
    }

    /// <summary>What is demanded of the values on a level; null for nothing.</summary>
    public MemberSchema? From(int level)
    {
        MemberSchema? items = IsDeeperThan(level) ? From(level + 1) : null;
        List<MemberSchema> alternatives = [];
        foreach (KeyValuePair<(int ChoiceLevel, int Number), ConstraintLevels> alternative in _alternatives)
        {
            if (alternative.Key.ChoiceLevel == level && alternative.Value.From(level) is { } demands)
            {
                alternatives.Add(demands);
            }
        }

        return items is null && alternatives.Count == 0 && ReferenceEquals(this[level], Constraints.None)
            ? null
            : new MemberSchema(this[level], items) { Alternatives = alternatives };
    }

    private bool IsDeeperThan(int level)
    {
        bool deeper = level + 1 < _levels.Count;
        foreach ((int choiceLevel, int _) in _alternatives.Keys)
        {
            deeper |= choiceLevel > level;
        }

        return deeper;
    }
}
