using System.Runtime.CompilerServices;

namespace PostGen.Runtime.CompilerServices;

public sealed partial class PayloadFaults
{
    private bool _isTrial;
    private bool _hasFailed;

    /// <summary>Whether a value, if there is one, satisfies assertions: a part of a rule, which alone is no fault.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value, or null.</param>
    /// <param name="assertions">Checks the value.</param>
    /// <returns>True for no value.</returns>
    public bool Holds<T>(T? value, Action<PayloadFaults, T> assertions)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        if (value is null)
            return true;

        return Passes(value, assertions);
    }

    /// <summary>Checks that a value satisfies at least one of several sets of assertions (<c>anyOf</c>).</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">Its value, or null.</param>
    /// <param name="alternatives">Each checks one set on the value, whose name is empty.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void AnyOf<T>(T? value, ReadOnlySpan<Action<PayloadFaults, T>> alternatives, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value is null || alternatives.IsEmpty)
            return;

        foreach (Action<PayloadFaults, T> alternative in alternatives)
        {
            if (Passes(value, alternative))
                return;
        }

        // A trial around this one asks for no reasons.
        if (_isTrial)
        {
            _hasFailed = true;
            return;
        }

        // Said once, of all reasons together.
        (bool wasOfName, _isOfName) = (_isOfName, false);
        int before = _faults.Count;
        var reasons = new List<string>();
        string path = PathOf(member);
        EnterMember(member);
        foreach (Action<PayloadFaults, T> alternative in alternatives)
        {
            alternative(this, value);

            // An item that is wrong is named from here on.
            string reason = $"{_faults[before].Path.AsSpan(path.Length)} {_faults[before].Message}".TrimStart();
            if (!reasons.Contains(reason))
                reasons.Add(reason);

            _faults.RemoveRange(before, _faults.Count - before);
        }

        Leave();
        _isOfName = wasOfName;
        Add(member, reasons.Count == 1 ? reasons[0] : $"fits no alternative of the document: {string.Join("; or ", reasons)}");
    }

    // Where one alternative of several holds, as it should, no fault is made of the others.
    private bool Passes<T>(T value, Action<PayloadFaults, T> assertions)
    {
        (bool wasTrial, bool hadFailed) = (_isTrial, _hasFailed);
        (_isTrial, _hasFailed) = (true, false);
        assertions(this, value);
        bool passes = !_hasFailed;
        (_isTrial, _hasFailed) = (wasTrial, hadFailed);
        return passes;
    }
}
