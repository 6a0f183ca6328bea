using PostGen.Testing.Answers;
using PostGen.Testing.Documents;
using PostGen.Testing.Requests;

namespace PostGen.Testing.Operations;

/// <summary>What a server is to answer for an operation, and what it received for it.</summary>
internal sealed class OperationState(OperationDescription description, Answer example)
{
    private readonly object _gate = new();
    private readonly List<Answer> _answers = [];
    private readonly List<RequestRecord> _records = [];
    private bool _lastWasUsed;

    public OperationDescription Description => description;

    /// <summary>The document's own success.</summary>
    public Answer Example => example;

    public TimeSpan Delay { get; set; }

    public IReadOnlyList<RequestRecord> Records
    {
        get
        {
            lock (_gate)
            {
                return [.. _records];
            }
        }
    }

    public void Add(Answer answer)
    {
        lock (_gate)
        {
            // The last answer stays until another one comes; one that has been given already is then done with.
            if (_lastWasUsed)
            {
                _answers.Clear();
                _lastWasUsed = false;
            }

            _answers.Add(answer);
        }
    }

    public void Add(RequestRecord record)
    {
        lock (_gate)
        {
            _records.Add(record);
        }
    }

    /// <summary>The next answer where it is given to a request before its body has come; else null, and it stays the next.</summary>
    public Answer? TakeStall()
    {
        lock (_gate)
        {
            return _answers is [{ StallsUploadAfter: not null }, ..] ? Take() : null;
        }
    }

    public Answer Take()
    {
        lock (_gate)
        {
            if (_answers.Count == 0)
            {
                return example;
            }

            Answer answer = _answers[0];
            if (_answers.Count > 1)
            {
                _answers.RemoveAt(0);
            }
            else
            {
                _lastWasUsed = true;
            }

            return answer;
        }
    }

    public void Reset()
    {
        lock (_gate)
        {
            _answers.Clear();
            _records.Clear();
            _lastWasUsed = false;
        }
    }
}
