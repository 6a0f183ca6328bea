using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation.Keywords;
using PostGen.JsonSchema.Validation.Locating;

namespace PostGen.JsonSchema.Validation;

/// <summary>A schema that values can be validated against, any number of times and from any thread.</summary>
public sealed class Schema
{
    private Keyword[] _keywords = [];
    private bool _acceptsNull;
    private bool _asksForEvaluated;

    internal Schema(SchemaPlace place)
    {
        Resource = place.Resource;
        Node = place.Node;
        Pointer = place.Pointer;
    }

    /// <summary>The schema as it stands in its document.</summary>
    public SourceNode Node { get; }

    /// <summary>JSON pointer of the schema in its document.</summary>
    public string Pointer { get; }

    /// <summary>URI under which the schema's document was added.</summary>
    public string Uri => Resource.Document.Uri;

    internal SchemaResource Resource { get; }

    // How often the schema may apply to a value inside of itself: an heir that it leads to holds it to be true, too.
    internal int Turns { get; private set; } = 1;

    internal bool IsNever => OnlyKeyword is NeverKeyword;

    internal Keyword? OnlyKeyword => _keywords.Length == 1 ? _keywords[0] : null;

    internal IReadOnlyList<Keyword> Keywords => _keywords;

    /// <summary>Compiles a schema that stands alone.</summary>
    /// <param name="schema">The schema; references are relative to it.</param>
    /// <param name="options">How it is read; the default where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public static Schema Compile(SourceNode schema, SchemaSetOptions? options = null)
    {
        var schemas = new SchemaSet(options);
        schemas.Add("", schema);
        return schemas.Find("")!;
    }

    /// <summary>Validates a value and says everything that is wrong with it.</summary>
    /// <param name="instance">The value.</param>
    /// <param name="options">What to look for; the default where null.</param>
    /// <param name="cancellationToken">Ends the validation early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instance"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ValidationResult Validate(SourceNode instance, ValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var run = new Evaluation(options ?? ValidationOptions.Default, cancellationToken);
        var faults = new List<ValidationFault>();
        Run(run, instance ?? throw new ArgumentNullException(nameof(instance)), faults);
        return run.ToResult(faults);
    }

    /// <summary>Whether a value satisfies the schema; quicker than <see cref="Validate"/>, because it need not say why not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="instance"/> is null.</exception>
    public bool IsValid(SourceNode instance)
    {
        var run = new Evaluation(ValidationOptions.Default, CancellationToken.None);
        return Run(run, instance ?? throw new ArgumentNullException(nameof(instance)), null) && run.ToResult([]).IsValid;
    }

    internal void Complete(Keyword[] keywords, bool acceptsNull)
    {
        _keywords = keywords;
        _acceptsNull = acceptsNull;
        Turns = Array.Exists(keywords, keyword => keyword is HeirsKeyword) ? 2 : 1;
        _asksForEvaluated = Array.Exists(keywords, keyword => keyword is UnevaluatedPropertiesKeyword or UnevaluatedItemsKeyword);
    }

    internal bool Apply(Evaluation run, SourceNode instance, Evaluated? evaluated, List<ValidationFault>? faults)
    {
        if (_keywords.Length == 0 || (_acceptsNull && instance.Kind == SourceKind.Null) || !run.TryEnter(this, instance))
        {
            return true;
        }

        // What siblings of this schema evaluate is not its business (Core 2020-12, section 11).
        Evaluated? seen = _asksForEvaluated ? new Evaluated() : evaluated;
        var frame = new Frame(run, this, seen, faults);
        bool valid = true;
        foreach (Keyword keyword in _keywords)
        {
            if (!keyword.Evaluate(frame, instance))
            {
                valid = false;
                if (faults is null || keyword.EndsOnFailure)
                {
                    break;
                }
            }
        }

        // Also where the schema does not hold: who asks in that case asks only what had been looked at.
        if (!ReferenceEquals(seen, evaluated))
        {
            evaluated?.Merge(seen!);
        }

        run.Leave();
        return valid;
    }

    private bool Run(Evaluation run, SourceNode instance, List<ValidationFault>? faults)
    {
        try
        {
            Evaluated? evaluated = faults is not null && instance is SourceObject value ? run.Undeclared?.Watch(value, this, run.Path) : null;
            return Apply(run, instance, evaluated, faults);
        }
        catch (InsufficientExecutionStackException)
        {
            run.AbortTooDeep(this, instance);
            return false;
        }
    }
}
