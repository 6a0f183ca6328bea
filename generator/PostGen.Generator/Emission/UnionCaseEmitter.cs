namespace PostGen.Generator.Emission;

/// <summary>Construction and taking apart of one case of a union.</summary>
internal static class UnionCaseEmitter
{
    public static void Emit(SourceWriter writer, string name, UnionCaseForm form)
    {
        if (form.NeedsCodec)
        {
            CodecExpression.EmitField(writer, form.CodecField, form.Type);
        }

        Emit(writer, name, form.TypeText, form.Index, form.IsReference, form.IsInterface, ConstraintAttributes.Inline(form.Model.Constraints));
        if (form.IsInterface)
        {
            writer.Line($"public static {name} From{form.Model.Name}({form.TypeText} value) => new(value);");
        }

        writer.Line();
    }

    public static void EmitUnknown(SourceWriter writer, string name)
    {
        // The base tells whether it is this one.
        writer.Line($$"""
            public {{name}}({{RuntimeNames.UnknownCase}} value) : base(value, -1) { }
            public static implicit operator {{name}}({{RuntimeNames.UnknownCase}} value) => new(value);

            """);
    }

    private static void Emit(SourceWriter writer, string name, string type, int index, bool isReference, bool isInterface, string attributes)
    {
        string notNull = isReference ? "[cs::NotNullWhen(true)] " : "";
        string nullable = isReference ? "?" : "";
        writer.Line($$"""
            public {{name}}({{attributes}}{{type}} value) : base(value, {{index}}) { }
            public bool TryGetValue({{notNull}}out {{type}}{{nullable}} value) => Is({{index}}, out value);
            """);
        if (!isInterface)
        {
            writer.Line($"public static implicit operator {name}({type} value) => new(value);");
        }
    }
}
