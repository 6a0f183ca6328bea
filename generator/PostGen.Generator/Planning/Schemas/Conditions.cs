using PostGen.Generator.Model;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>
/// Puts conditions together and leaves out what is always or never so: what remains is emitted, where the compiler warns of code behind a
/// condition that is constant.
/// </summary>
internal static class Conditions
{
    public static readonly ConditionModel Always = new(ConditionKind.Always);

    public static readonly ConditionModel Never = new(ConditionKind.Not) { Operands = new EquatableArray<ConditionModel>([Always]) };

    public static bool IsAlways(ConditionModel condition) => condition.Kind == ConditionKind.Always;

    public static bool IsNever(ConditionModel condition) => condition.Kind == ConditionKind.Not && IsAlways(condition.Operands[0]);

    public static ConditionModel Not(ConditionModel inner) =>
        IsAlways(inner) ? Never
        : inner.Kind == ConditionKind.Not ? inner.Operands[0]
        : new ConditionModel(ConditionKind.Not) { Operands = new EquatableArray<ConditionModel>([inner]) };

    public static ConditionModel All(IEnumerable<ConditionModel> operands)
    {
        ConditionModel[] all = [.. operands.Where(static operand => !IsAlways(operand))];
        return all.Any(IsNever) ? Never : Group(ConditionKind.All, all, Always);
    }

    public static ConditionModel Any(params IEnumerable<ConditionModel> operands)
    {
        ConditionModel[] any = [.. operands.Where(static operand => !IsNever(operand))];
        return any.Any(IsAlways) ? Always : Group(ConditionKind.Any, any, Never);
    }

    /// <summary>Exactly one of the operands holds.</summary>
    public static ConditionModel One(IEnumerable<ConditionModel> operands)
    {
        ConditionModel[] possible = [.. operands.Where(static operand => !IsNever(operand))];
        ConditionModel[] open = [.. possible.Where(static operand => !IsAlways(operand))];
        return (possible.Length - open.Length) switch
        {
            0 => Group(ConditionKind.One, open, Never),
            1 => All(open.Select(Not)),
            _ => Never,
        };
    }

    public static ConditionModel If(ConditionModel condition, ConditionModel consequence, ConditionModel alternative) =>
        IsAlways(condition) || consequence == alternative ? consequence
        : IsNever(condition) ? alternative
        : new ConditionModel(ConditionKind.If) { Operands = new EquatableArray<ConditionModel>([condition, consequence, alternative]) };

    private static ConditionModel Group(ConditionKind kind, ConditionModel[] operands, ConditionModel none) => operands.Length switch
    {
        0 => none,
        1 => operands[0],
        _ => new ConditionModel(kind) { Operands = operands.ToEquatableArray() },
    };
}
