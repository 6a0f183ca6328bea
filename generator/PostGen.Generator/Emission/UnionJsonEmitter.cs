using System.Text;
using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>Reading, writing and validation of a union.</summary>
internal static class UnionJsonEmitter
{
    public static void Emit(SourceWriter writer, UnionModel union, UnionCaseForm[] cases)
    {
        EmitCases(writer, union, cases);
        string name = EmittedText.Identifier(union.Name);
        writer.Line($$"""
            private {{name}}(ref {{RuntimeNames.Utf8JsonReader}} reader) : base(s_cases, ref reader) { }
            static {{name}} {{RuntimeNames.JsonModelOf}}<{{name}}>.ReadJson(ref {{RuntimeNames.Utf8JsonReader}} reader) => new(ref reader);
            """);
        EmitWrite(writer, cases);
        EmitValidation(writer, cases);
    }

    private static void EmitCases(SourceWriter writer, UnionModel union, UnionCaseForm[] cases)
    {
        writer.Line($"private static readonly {RuntimeNames.UnionCases} s_cases = new {RuntimeNames.UnionCases}()");
        writer.Indent();
        writer.Line(string.Concat(cases.Select(static form => form.Type.Kind == TypeKind.Model ? $".Of<{form.TypeText}>()" : $".Of({Codec(form)})")));
        EmitTests(writer, union.Tests, union.ItemTests);
        writer.Line(";");
        writer.Outdent();
        writer.Line();
    }

    private static void EmitTests(SourceWriter writer, EquatableArray<CaseTestModel> tests, CaseTestsModel? items)
    {
        foreach (CaseTestModel test in tests)
        {
            writer.Line($".Case({test.Case}{Types(test)}{Texts("required", test.Required)}{Tag(test)}{Texts("values", test.Values)}){Refinements(test)}");
        }

        if (items is not null)
        {
            writer.Line($".Items(new {RuntimeNames.UnionCases}()");
            writer.Indent();
            EmitTests(writer, items.Tests, items.Items);
            writer.Outdent();
            writer.Line(")");
        }
    }

    // Most cases are objects, which the runtime assumes.
    private static string Types(CaseTestModel test) => test.Types == JsonTypes.Object ? "" : $", ({RuntimeNames.JsonTypes}){(int)test.Types}";

    private static string Tag(CaseTestModel test) =>
        test.Tag is { } tag ? $", tag: {EmittedText.Literal(tag)}{Texts("tagValues", test.TagValues)}" : "";

    private static string Texts(string parameter, EquatableArray<string> texts) =>
        texts.IsEmpty ? "" : $", {parameter}: [{string.Join(", ", texts.Select(EmittedText.Literal))}]";

    private static string Refinements(CaseTestModel test)
    {
        StringBuilder text = new();
        foreach (CasePropertyModel property in test.Properties)
        {
            text.Append(".Property(").Append(EmittedText.Literal(property.Name)).Append(", (").Append(RuntimeNames.JsonTypes).Append(')')
                .Append((int)property.Types);
            foreach (string value in property.Values)
            {
                text.Append(", ").Append(EmittedText.Literal(value));
            }

            text.Append(')');
        }

        if (!test.Known.IsEmpty)
        {
            text.Append(test.Ties ? ".Ties(" : ".Known(").Append(string.Join(", ", test.Known.Select(EmittedText.Literal))).Append(')');
        }

        return text.ToString();
    }

    private static void EmitWrite(SourceWriter writer, UnionCaseForm[] cases)
    {
        // The base writes cases that are models.
        if (cases.All(static form => form.Type.Kind == TypeKind.Model))
        {
            return;
        }

        writer.Open($"void {RuntimeNames.JsonModel}.WriteJson({RuntimeNames.Utf8JsonWriter} writer)");
        writer.Open("switch (_case)");
        foreach (UnionCaseForm form in cases)
        {
            writer.Line(form.Type.Kind == TypeKind.Model
                ? $"case {form.Index}: (({RuntimeNames.JsonModel})Value!).WriteJson(writer); break;"
                : $"case {form.Index}: {Codec(form)}.Write(writer, {form.Cast}); break;");
        }

        writer.Line($"default: {RuntimeNames.JsonCodec}.Any.Write(writer, (({RuntimeNames.UnknownCase})Value!).Json); break;");
        writer.Close();
        writer.Close();
        writer.Line();
    }

    private static void EmitValidation(SourceWriter writer, UnionCaseForm[] cases)
    {
        List<string> statements = [];
        foreach (UnionCaseForm form in cases)
        {
            string checks = string.Join(" ", ConstraintChecks.Of("faults", "", form.Cast, form.Type, form.Model.Constraints));
            if (checks.Length > 0)
            {
                statements.Add($"if (_case == {form.Index}) {{ {checks} }}");
            }
        }

        statements.AddRange(cases.Where(HoldsModelsOrEnums).Select(static form => $"if (_case == {form.Index}) faults.Value({form.Cast}, {Codec(form)}, \"\");"));
        // The base asks cases that are models.
        if (statements.Count == 0)
        {
            return;
        }

        writer.Open($"void {RuntimeNames.Payload}.CollectFaults({RuntimeNames.PayloadFaults} faults)");
        if (cases.Any(static form => form.Type.Kind == TypeKind.Model))
        {
            writer.Line($"(Value as {RuntimeNames.Payload})?.CollectFaults(faults);");
        }

        foreach (string statement in statements)
        {
            writer.Line(statement);
        }

        writer.Close();
    }

    private static bool HoldsModelsOrEnums(UnionCaseForm form) =>
        form.Type.Kind == TypeKind.Enum
        || (form.Type.Item is { } item && (CSharpType.Contains(item, TypeKind.Model) || CSharpType.Contains(item, TypeKind.Enum)));

    private static string Codec(UnionCaseForm form) => form.NeedsCodec ? form.CodecField : CodecExpression.Of(form.Type);
}
