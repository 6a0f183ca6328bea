using PostGen.Generator.Model;
using PostGen.Generator.Planning.Responses;

namespace PostGen.Generator.Planning.Errors;

/// <summary>Collects the exceptions of a document: one class per documented error status or range.</summary>
internal sealed class StatusExceptions(ClientNames names)
{
    private readonly SortedDictionary<(int From, int To), Found> _found = [];

    public bool Any { get; private set; }

    public void Add(ResponseDraft response)
    {
        Any = true;
        StatusRange status = response.Status;
        if (status.IsDefault || status.From < 300)
        {
            return;
        }

        if (!_found.TryGetValue((status.From, status.To), out Found? found))
        {
            found = new Found { Documentation = response.Documentation };
            _found.Add((status.From, status.To), found);
        }

        if (found.Documentation != response.Documentation)
        {
            // What one operation says about a status does not hold for the others.
            found.Documentation = null;
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
        StatusExceptionModel[] exceptions = new StatusExceptionModel[_found.Count];
        int at = 0;
        foreach (KeyValuePair<(int From, int To), Found> pair in _found)
        {
            StatusRange status = new(pair.Key.From, pair.Key.To);
            exceptions[at++] = new StatusExceptionModel(
                names.ExceptionOf(status), status.From, status.To, pair.Value.Documentation ?? StatusNames.PhraseOf(status), types.NamesOf(pair.Value.Types));
        }

        return new EquatableArray<StatusExceptionModel>(exceptions);
    }

    private sealed class Found
    {
        public string? Documentation { get; set; }

        public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

        public List<ErrorTypeValue> Types { get; } = [];
    }
}
