using PostGen.Generator.Planning.Naming;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>C# names of the properties of a record.</summary>
internal static class MemberNames
{
    // What every record has already, from the language, from object, or from emission.
    private static readonly string[] s_taken =
    [
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "EqualityContract",
        "PrintMembers", "Clone", "Deconstruct", "Parse", "ToJson", "Validate", "GetRawText", "ReadJson", "WriteJson", "WriteMembers", "CollectFaults",
        "AdditionalProperties", "IsSet", "Forget",
    ];

    public static string[] Assign(string recordName, IReadOnlyList<string> jsonNames)
    {
        NameScope scope = new();
        HashSet<string> taken = [.. s_taken, recordName];
        foreach (string name in taken)
        {
            scope.Reserve(name);
        }

        string[] wishes = new string[jsonNames.Count];
        for (int i = 0; i < wishes.Length; i++)
        {
            wishes[i] = taken.Contains(Identifier.Pascal(jsonNames[i])) ? jsonNames[i] + "_value" : jsonNames[i];
        }

        return scope.TakeAllPascal(wishes);
    }
}
