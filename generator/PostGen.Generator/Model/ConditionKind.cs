namespace PostGen.Generator.Model;

internal enum ConditionKind
{
    Always,
    Present,
    Equal,
    All,
    Any,
    One,
    Not,
    If,
}
