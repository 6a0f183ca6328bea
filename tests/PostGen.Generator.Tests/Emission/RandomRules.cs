namespace PostGen.Generator.Tests.Emission;

/// <summary>Rules of an object with the members <c>a</c> (text), <c>b</c> (integer), <c>c</c> (boolean or null) and <c>d</c> (list), as keywords of its schema; some of the members are required.</summary>
internal static class RandomRules
{
    public static string Next(Random random) =>
        random.Next(2) == 0 ? Rule(random) : $"""{Rule(random)}, "required": [{Name(random)}{(random.Next(2) == 0 ? "" : $", {Name(random)}")}] """;

    private static string Rule(Random random) => random.Next(9) switch
    {
        0 => $$"""  "dependentRequired": { {{Name(random)}}: [{{Name(random)}}] } """,
        1 => $$"""  "dependentSchemas": { {{Name(random)}}: {{Condition(random, 1)}} } """,
        2 => $$"""  "not": {{Condition(random, 1)}} """,
        3 => $$"""  "anyOf": [{{Branch(random)}}, {{Branch(random)}}] """,
        4 => $$"""  "oneOf": [{{Branch(random)}}, {{Branch(random)}}] """,
        5 => $$"""  "minProperties": {{random.Next(1, 4)}} """,
        6 => $$"""  "maxProperties": {{random.Next(1, 4)}} """,
        _ => $$"""  "if": {{Condition(random, 1)}}, "then": {{Condition(random, 1)}}{{(random.Next(2) == 0 ? "" : $""", "else": {Condition(random, 1)}""")}} """,
    };

    private static string Condition(Random random, int depth) => random.Next(depth > 2 ? 5 : 8) switch
    {
        0 => $$"""{ "required": [{{Name(random)}}] }""",
        1 => $$"""{ "required": [{{Name(random)}}, {{Name(random)}}] }""",
        2 or 3 => $$"""{ "properties": { {{Property(random)}} } }""",
        4 => $$"""{ "properties": { {{Property(random)}} }, "required": [{{Name(random)}}] }""",
        5 => $$"""{ "not": {{Condition(random, depth + 1)}} }""",
        6 => $$"""{ "anyOf": [{{Condition(random, depth + 1)}}, {{Condition(random, depth + 1)}}] }""",
        _ => $$"""{ "allOf": [{{Condition(random, depth + 1)}}], "minProperties": 2 }""",
    };

    /// <summary>A branch that is a rule and no type: it describes nothing beyond constants and presence.</summary>
    private static string Branch(Random random) => random.Next(3) switch
    {
        0 => $$"""{ "required": [{{Name(random)}}] }""",
        1 => $$"""{ "not": { "required": [{{Name(random)}}] } }""",
        _ => $$"""{ "properties": { "a": { "const": "x" } }, "required": [{{Name(random)}}] }""",
    };

    private static string Property(Random random) => random.Next(12) switch
    {
        0 => """ "a": { "const": "x" } """,
        1 => """ "a": { "enum": ["x", "y"] } """,
        2 => """ "a": { "not": { "const": "y" } } """,
        3 => """ "a": { "minLength": 2 } """,
        4 => """ "a": { "maxLength": 3, "pattern": "^x" } """,
        5 => """ "b": { "minimum": 5 } """,
        6 => """ "b": { "exclusiveMaximum": 7, "multipleOf": 1 } """,
        7 => """ "c": { "const": true } """,
        8 => """ "d": { "maxItems": 1 } """,
        9 => """ "c": { "enum": [true, false] } """,
        10 => """ "c": { "enum": [null, true] } """,
        _ => """ "d": false """,
    };

    private static string Name(Random random) => $"\"{"abcd"[random.Next(4)]}\"";
}
