using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>A <c>oneOf</c> or <c>anyOf</c>: a class in the shape of C#'s union pattern, with an unknown case.</summary>
internal static class UnionEmitter
{
    public static void Emit(SourceWriter writer, UnionModel union, EmissionContext context)
    {
        string name = EmittedText.Identifier(union.Name);
        UnionCaseForm[] cases = union.Cases.Select(static (@case, index) => new UnionCaseForm(@case, index)).ToArray();
        TypeAttributes.Emit(writer, union, context);
        writer.Line($"[{RuntimeNames.SchemaUnion}]");
        if (context.LanguageHasUnions)
        {
            writer.Line("[sys::Runtime.CompilerServices.Union]");
        }

        // A result that can be a stream has no JSON form.
        bool hasJson = !cases.Any(static form => form.Type.Kind is TypeKind.Stream or TypeKind.File);
        string interfaces = $"sys::IEquatable<{name}>{(context.LanguageHasUnions ? ", sys::Runtime.CompilerServices.IUnion" : "")}";
        if (hasJson)
        {
            writer.Line($"[js::JsonConverter(typeof({RuntimeNames.JsonModelConverter}<{name}>))]");
            interfaces = $"{RuntimeNames.JsonModelInterface}<{name}>, {interfaces}";
        }

        writer.Open($"{context.Accessibility} sealed partial class {name} : {interfaces}");
        writer.Line("private readonly int _case;");
        writer.Line();
        foreach (UnionCaseForm form in cases)
        {
            UnionCaseEmitter.Emit(writer, name, form);
        }

        UnionCaseEmitter.EmitUnknown(writer, name);
        writer.Line("""
            /// <summary>The value of whichever case it is.</summary>
            public object? Value { get; }

            """);
        UnionMatchEmitter.Emit(writer, cases);
        if (hasJson)
        {
            UnionJsonEmitter.Emit(writer, union, cases);
        }

        EmitEquality(writer, name);
        writer.Close();
        writer.Line();
    }

    private static void EmitEquality(SourceWriter writer, string name) =>
        writer.Line($"""
            public bool Equals({name}? other) => other is not null && _case == other._case && {RuntimeNames.ContentEquality}.Equal<object?>(Value, other.Value);
            public override bool Equals(object? obj) => obj is {name} other && Equals(other);
            public override int GetHashCode() => {RuntimeNames.ContentEquality}.HashOf<object?>(Value);
            public static bool operator ==({name}? left, {name}? right) => left is null ? right is null : left.Equals(right);
            public static bool operator !=({name}? left, {name}? right) => !(left == right);
            public override string ToString() => Value?.ToString() ?? "";
            """);
}
