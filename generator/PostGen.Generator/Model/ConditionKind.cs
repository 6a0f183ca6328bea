namespace PostGen.Generator.Model;

internal enum ConditionKind
{
    Always,
    Present,
    Equal,
    Satisfies,
    Count,
    All,
    Any,
    One,
    Not,
    If,
}
