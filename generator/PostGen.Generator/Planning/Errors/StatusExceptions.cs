using PostGen.Generator.Model;
using PostGen.Generator.Planning.Responses;

namespace PostGen.Generator.Planning.Errors;

/// <summary>Collects the exceptions of a document: one class per documented error status or range.</summary>
internal sealed class StatusExceptions(ClientNames names)
{
    private readonly List<Found> _found = [];

    public bool Any { get; private set; }

    public void Add(ResponseDraft response)
    {
        Any = true;
        StatusRange status = response.Status;
        if (status.IsDefault || status.From < 300)
        {
            return;
        }

        Found? found = _found.Find(each => each.Status == status);
        if (found is null)
        {
            found = new Found(status) { Documentation = response.Documentation };
            _found.Add(found);
        }

        if (found.Documentation != response.Documentation)
        {
            // What one operation says about a status does not hold for the others.
            found.IsDescribedAlike = false;
        }

        foreach (ErrorTypeValue value in response.ErrorTypes ?? [])
        {
            if (found.Known.Add(value.Text))
            {
                found.Types.Add(value);
            }
        }
    }

    public EquatableArray<StatusExceptionModel> Plan(ErrorTypeNames types)
    {
        _found.Sort(static (x, y) => x.Status.From != y.Status.From ? x.Status.From.CompareTo(y.Status.From) : x.Status.To.CompareTo(y.Status.To));
        return _found
            .Select(found => new StatusExceptionModel(
                names.ExceptionOf(found.Status),
                found.Status.From,
                found.Status.To,
                (found.IsDescribedAlike ? found.Documentation : null) ?? StatusNames.PhraseOf(found.Status),
                found.IsDescribedAlike,
                types.NamesOf(found.Types),
                types.RangesOf(found.Types)))
            .ToEquatableArray();
    }

    private sealed class Found(StatusRange status)
    {
        public StatusRange Status { get; } = status;

        public string? Documentation { get; init; }

        public bool IsDescribedAlike { get; set; } = true;

        public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

        public List<ErrorTypeValue> Types { get; } = [];
    }
}
