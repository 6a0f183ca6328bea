using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Instances;

/// <summary>Makes instances that satisfy a schema. The same schema, options and seed give the same instance, everywhere.</summary>
/// <remarks>
/// Constructive: types, values, bounds, patterns, formats, <c>allOf</c>, one branch of each <c>oneOf</c> and <c>anyOf</c>, and the
/// discriminator of OpenAPI are followed. What only a check can tell (<c>not</c>, overlapping <c>oneOf</c>, <c>if</c>) is left to the
/// overload that takes one. Recursion ends where <see cref="InstanceOptions.Depth"/> says, if the schema lets it.
/// </remarks>
public sealed class InstanceGenerator
{
    private readonly Func<string, SourceNode?> _resolve;
    private readonly InstanceOptions _options;

    /// <summary>Makes instances of the schemas of one document.</summary>
    /// <param name="document">What references such as <c>#/components/schemas/Pet</c> point into.</param>
    /// <param name="options">Which instances; any at random where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public InstanceGenerator(SourceNode document, InstanceOptions? options = null)
        : this(ResolverOf(document), options)
    {
    }

    /// <summary>Makes instances of schemas whose references are resolved by the caller.</summary>
    /// <param name="resolve">Gives the schema that the text of a <c>$ref</c> means, or null.</param>
    /// <param name="options">Which instances; any at random where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="resolve"/> is null.</exception>
    public InstanceGenerator(Func<string, SourceNode?> resolve, InstanceOptions? options = null)
    {
        _resolve = resolve ?? throw new ArgumentNullException(nameof(resolve));
        _options = options ?? new InstanceOptions();
    }

    /// <summary>Makes an instance.</summary>
    /// <param name="schema">The schema: an object or a boolean.</param>
    /// <param name="seed">Another seed gives another instance, unless the options ask for the plain one.</param>
    /// <returns>The instance, or null where none was found: the schema allows nothing, or nothing finite.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public SourceNode? Generate(SourceNode schema, int seed = 0)
    {
        if (schema is null)
        {
            throw new ArgumentNullException(nameof(schema));
        }

        return new InstanceBuilder(_resolve, _options, new SeededRandom(seed)).Build([schema], "", 0);
    }

    /// <summary>Makes an instance that also passes a check, such as a validator's.</summary>
    /// <param name="schema">The schema: an object or a boolean.</param>
    /// <param name="seed">The first of the seeds that are tried.</param>
    /// <param name="accepts">Tells whether an instance is right.</param>
    /// <returns>The first instance that passed, or null after <see cref="InstanceOptions.MaxAttempts"/> seeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> or <paramref name="accepts"/> is null.</exception>
    public SourceNode? Generate(SourceNode schema, int seed, Func<SourceNode, bool> accepts)
    {
        if (accepts is null)
        {
            throw new ArgumentNullException(nameof(accepts));
        }

        SourceNode? first = Generate(schema, seed);
        if (first is not null && accepts(first))
        {
            return first;
        }

        // The plain instance is the same for every seed: what comes next is at random.
        var random = new InstanceGenerator(_resolve, _options with { Plain = false });
        for (int i = 1; i < _options.MaxAttempts; i++)
        {
            if (random.Generate(schema, unchecked((seed * 7919) + i)) is { } next && accepts(next))
            {
                return next;
            }
        }

        return null;
    }

    /// <summary>Whether a value is of the type that a schema names, or that its keywords are about, and one of the values that it lists.</summary>
    /// <param name="schema">The schema: an object or a boolean.</param>
    /// <param name="value">The value.</param>
    /// <returns>False too where the schema allows nothing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool Fits(SourceNode schema, SourceNode value) => new InstanceBuilder(_resolve, _options, new SeededRandom(0)).Fits(
        [schema ?? throw new ArgumentNullException(nameof(schema))], value ?? throw new ArgumentNullException(nameof(value)), 0);

    private static Func<string, SourceNode?> ResolverOf(SourceNode document)
    {
        if (document is null)
        {
            throw new ArgumentNullException(nameof(document));
        }

        return reference => reference.StartsWith("#", StringComparison.Ordinal) ? JsonPointer.Evaluate(document, reference) : null;
    }
}
