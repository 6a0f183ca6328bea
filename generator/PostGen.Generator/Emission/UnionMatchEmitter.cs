namespace PostGen.Generator.Emission;

/// <summary><c>Match</c> and <c>Switch</c>, with every case and the unknown one mandatory.</summary>
internal static class UnionMatchEmitter
{
    public static void Emit(SourceWriter writer, UnionCaseForm[] cases)
    {
        string functions = string.Concat(cases.Select(static form => $"sys::Func<{form.TypeText}, TResult> {form.Parameter}, "));
        writer.Line("/// <summary>Calls the function for its case.</summary>");
        writer.Line($"public TResult Match<TResult>({functions}sys::Func<{RuntimeNames.UnknownCase}, TResult> unknown) => _case switch");
        writer.Open();
        foreach (UnionCaseForm form in cases)
        {
            writer.Line($"{form.Index} => Call({form.Parameter}),");
        }

        writer.Line($"_ => Call(unknown),");
        writer.Close(";");
        writer.Line();

        string actions = string.Concat(cases.Select(static form => $"sys::Action<{form.TypeText}> {form.Parameter}, "));
        writer.Line("/// <summary>Calls the action for its case.</summary>");
        writer.Open($"public void Switch({actions}sys::Action<{RuntimeNames.UnknownCase}> unknown)");
        writer.Open("switch (_case)");
        foreach (UnionCaseForm form in cases)
        {
            writer.Line($"case {form.Index}: Call({form.Parameter}); break;");
        }

        writer.Line($"default: Call(unknown); break;");
        writer.Close();
        writer.Close();
        writer.Line();
    }
}
