namespace PostGen.Generator.Diagnostics;

/// <summary>IDs of the rules for user code; linked into the code fixes, which must not load this assembly.</summary>
internal static class DiagnosticIds
{
    public const string Pattern = "PG1001";
    public const string Length = "PG1002";
    public const string Range = "PG1003";
    public const string MultipleOf = "PG1004";
    public const string ItemCount = "PG1005";
    public const string RepeatedItem = "PG1006";
    public const string Format = "PG1007";
    public const string AllowedValue = "PG1008";
    public const string PropertyCount = "PG1009";
    public const string Constant = "PG1010";
    public const string Rule = "PG1011";
    public const string PlaceholderWithoutEntry = "PG1012";
    public const string EntryWithoutPlaceholder = "PG1013";
    public const string Alternative = "PG1014";
    public const string JsonSyntax = "PG1020";
    public const string JsonUnknownProperty = "PG1021";
    public const string JsonMissingProperty = "PG1022";
    public const string JsonType = "PG1023";
    public const string JsonValue = "PG1024";
    public const string PayloadSchema = "PG1025";

    public const string MissingCases = "PG2001";
    public const string ImpossibleErrorType = "PG2002";
    public const string Unrecognized = "PG2003";
    public const string SharedStream = "PG2004";
    public const string KeyInSource = "PG2005";

    /// <summary>IDs of suppressions of compiler warnings.</summary>
    public const string CompleteSwitch = "PGS001";
    public const string CompleteSwitchWithoutNull = "PGS002";
    public const string CompleteSwitchOfEnum = "PGS003";
    public const string CompleteSwitchWithCondition = "PGS004";
    public const string CompleteSwitchWithConditionForNull = "PGS005";

    /// <summary>Properties of diagnostics that a code fix reads.</summary>
    public const string NearestValue = "Nearest";
    public const string MissingTypes = "Missing";
    public const string SwitchesOverUnion = "OverUnion";
}
