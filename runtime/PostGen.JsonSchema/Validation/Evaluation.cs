using System.Runtime.CompilerServices;
using PostGen.JsonSchema.Text;
using PostGen.JsonSchema.Validation.Locating;

namespace PostGen.JsonSchema.Validation;

// One validation of one value: limits, place, and what was found beside the faults.
internal sealed class Evaluation(ValidationOptions options, CancellationToken cancellationToken)
{
    private const int MaxDepth = 1024;

    // Remembering costs more than it saves where little is looked at.
    private const int StepsBeforeRemembering = 2_000;

    private const string TooDeep = "Values or schemas are nested too deeply to validate.";

    private readonly List<(Schema Schema, SourceNode Instance)> _active = [];
    private readonly List<SchemaResource> _scope = [];
    private readonly List<ValidationFault> _undecided = [];
    private readonly KnownResults _known = new();
    private int _steps;
    private int _scopeReads;

    public ValidationOptions Options { get; } = options;

    public InstancePath Path { get; } = new();

    // Null where undeclared properties are not asked for.
    public UndeclaredProperties? Undeclared { get; } = options.ReportUndeclared ? new UndeclaredProperties() : null;

    // The resources entered, outermost first: the dynamic scope of Core 2020-12, section 7.1.
    public IReadOnlyList<SchemaResource> Scope => _scope;

    // Once given up, schemas answer true without looking, and only what made it give up is reported.
    public bool IsAborted { get; private set; }

    public void AddUndecided(ValidationFault fault) => _undecided.Add(fault);

    public bool TryEnter(Schema schema, SourceNode instance)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (IsAborted)
        {
            return false;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_steps > Options.MaxSteps)
        {
            Abort(schema, instance, "This takes too long to validate: too many schemas apply.");
            return false;
        }

        if (_active.Count >= MaxDepth)
        {
            Abort(schema, instance, TooDeep);
            return false;
        }

        _active.Add((schema, instance));
        _scope.Add(schema.Resource);
        return true;
    }

    public void Leave()
    {
        _active.RemoveAt(_active.Count - 1);
        _scope.RemoveAt(_scope.Count - 1);
    }

    // Whether applying a schema to a value would go on for ever.
    public bool IsEndless(Schema schema, SourceNode instance) => IsActive(schema, instance, schema.Turns);

    public bool IsActive(Schema schema, SourceNode instance, int times = 1)
    {
        for (int i = _active.Count - 1; i >= 0 && ReferenceEquals(_active[i].Instance, instance); i--)
        {
            if (ReferenceEquals(_active[i].Schema, schema) && --times == 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool Descend(in Frame frame, Schema schema, string name, SourceNode child)
    {
        Path.Push(name);
        bool valid = ApplyToChild(frame, schema, child);
        Path.Pop();
        return valid;
    }

    public bool Descend(in Frame frame, Schema schema, int index, SourceNode child)
    {
        Path.Push(index);
        bool valid = ApplyToChild(frame, schema, child);
        Path.Pop();
        return valid;
    }

    // What is found depends on the dynamic scope.
    public void NoteScope() => _scopeReads++;

    // Applies the target of a reference, or finds again what that came to.
    public bool Refer(in Frame frame, Schema target, SourceNode instance)
    {
        if (_steps < StepsBeforeRemembering || instance.Kind < SourceKind.Array)
        {
            return target.Apply(this, instance, frame.Evaluated, frame.Faults);
        }

        var key = new KnownResults.Key(target, instance, frame.WantsFaults, frame.Evaluated is not null);
        if (!_known.TryFind(key, Path, out KnownResults.Result result))
        {
            result = Apply(frame, target, instance, key);
        }
        else if (result.Watched is { } watched)
        {
            Undeclared!.Add(watched);
        }

        // Faults that many repeat are many: they are looked at again, too.
        _steps += result.Faults?.Count ?? 0;
        frame.Faults?.AddRange(result.Faults ?? []);
        if (result.Evaluated is not null)
        {
            frame.Evaluated!.Merge(result.Evaluated);
        }

        return result.Valid;
    }

    private KnownResults.Result Apply(in Frame frame, Schema target, SourceNode instance, in KnownResults.Key key)
    {
        Evaluated? evaluated = frame.Evaluated is null ? null : new Evaluated();
        List<ValidationFault>? faults = frame.WantsFaults ? [] : null;
        (int watched, int undecided, int scopeReads) = (Undeclared?.Mark ?? 0, _undecided.Count, _scopeReads);
        bool valid = target.Apply(this, instance, evaluated, faults);

        UndeclaredProperties.Watched? since = Undeclared?.Since(watched);
        var result = new KnownResults.Result(valid, evaluated, faults, since, faults is { Count: > 0 } || since is not null ? Path.ToPointer() : null);

        // A doubt may be one only here, inside of what led here.
        if (!IsAborted && undecided == _undecided.Count && scopeReads == _scopeReads)
        {
            _known.Add(key, result);
        }

        return result;
    }

    private bool ApplyToChild(in Frame frame, Schema schema, SourceNode child)
    {
        Evaluated? evaluated = frame.WantsFaults && child is SourceObject value ? Undeclared?.Watch(value, schema, Path) : null;
        return schema.Apply(this, child, evaluated, frame.Faults);
    }

    public ValidationResult ToResult(List<ValidationFault> faults)
    {
        if (IsAborted)
        {
            return new ValidationResult(_undecided);
        }

        faults.AddRange(_undecided);
        Undeclared?.AddTo(faults);

        // Two branches that say the same of one place say it once.
        var seen = new HashSet<(int, string, string)>();
        return new ValidationResult(
            [.. faults.Where(fault => seen.Add((fault.Offset, fault.Keyword, fault.Message))).OrderBy(fault => fault.Offset)]);
    }

    public void AbortTooDeep(Schema schema, SourceNode instance) => Abort(schema, instance, TooDeep);

    private void Abort(Schema schema, SourceNode instance, string message)
    {
        IsAborted = true;
        _undecided.Clear();
        _undecided.Add(new ValidationFault
        {
            Kind = ValidationFaultKind.Undecided,
            Keyword = "",
            Message = message,
            InstancePointer = Path.ToPointer(),
            Offset = instance.Start,
            Length = Math.Min(1, instance.End - instance.Start),
            SchemaPointer = schema.Pointer,
            SchemaUri = schema.Resource.Document.Uri,
        });
    }
}
