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
        string bases = hasJson ? $"{RuntimeNames.JsonUnion}<{name}>, {RuntimeNames.JsonModelOf}<{name}>" : $"{RuntimeNames.UnionBase}<{name}>";
        if (hasJson)
        {
            writer.Line($"[{RuntimeNames.JsonConverter}(typeof({RuntimeNames.JsonModelConverter}<{name}>))]");
        }

        writer.Open($"{context.Accessibility} sealed partial class {name} : {bases}{(context.LanguageHasUnions ? ", sys::Runtime.CompilerServices.IUnion" : "")}");
        foreach (UnionCaseForm form in cases)
        {
            UnionCaseEmitter.Emit(writer, name, form);
        }

        UnionCaseEmitter.EmitUnknown(writer, name);
        // Not in the base: an operator there would want one side of its own type, and a case is made a union only where a union is wanted.
        writer.Line($"""
            public static bool operator ==({name}? left, {name}? right) => Equals(left, right);
            public static bool operator !=({name}? left, {name}? right) => !Equals(left, right);

            """);
        if (context.LanguageHasUnions)
        {
            writer.Line("""
                /// <summary>The value of whichever case it is.</summary>
                public new object? Value => base.Value;

                """);
        }

        UnionMatchEmitter.Emit(writer, cases);
        if (hasJson)
        {
            UnionJsonEmitter.Emit(writer, union, cases);
        }

        writer.Close();
        writer.Line();
    }
}
