namespace PostGen.JsonSchema.Text;

internal sealed partial class JsonParser
{
    private SourceObject ReadObject()
    {
        int start = _at++;
        int first = _memberCount;
        int comma = -1;
        bool separated = true;
        _openObjects++;
        while (true)
        {
            SkipSpace();
            if (_at >= _text.Length)
            {
                FaultUnclosed(start, "object", '}');
                break;
            }

            char c = _text[_at];
            if (c == '}')
            {
                FaultTrailingComma(comma);
                _at++;
                break;
            }

            if (c == ']' && _openArrays > 0)
            {
                FaultUnclosed(start, "object", '}');
                break;
            }

            if (c == ',')
            {
                TakeComma(ref comma, ref separated);
                continue;
            }

            if (!separated)
            {
                FaultMissingComma("member");
            }

            separated = !ReadMember();
            comma = separated ? comma : -1;
        }

        _openObjects--;
        SourceMember[] members = _members.AsExactArray(first, _memberCount);
        _memberCount = first;
        return new SourceObject(members, start, _at);
    }

    // False: only junk was found and skipped.
    private bool ReadMember()
    {
        int nameStart = _at;
        if (!TryReadName(out string name))
        {
            return false;
        }

        int nameEnd = _at;
        SkipSpace();
        char next = _at < _text.Length ? _text[_at] : '\0';
        if (next is ':' or '=')
        {
            _at++;
            if (next == '=')
            {
                _faults.Add(SyntaxFaultKind.Unexpected, _at - 1, 1, "JSON separates name and value by a colon.", "Write : in the place of =.");
            }

            SkipSpace();
            next = _at < _text.Length ? _text[_at] : '\0';
        }
        else if (next is ',' or '}' or '\0' || _text.IndexOf('\n', nameEnd, _at - nameEnd) >= 0)
        {
            // What stands on the next line is the next member. A name that was left open has been reported, and its colon is inside it as far as anybody can tell.
            if (nameEnd - nameStart > 1 && _text[nameEnd - 1] is '"' or '\'')
            {
                _faults.Add(SyntaxFaultKind.Missing, nameEnd, 0, $"The member \"{Printable(name)}\" has no value.", "Write a colon and a value behind the name.");
            }

            return true;
        }
        else
        {
            _faults.Add(SyntaxFaultKind.Missing, nameEnd, 0, $"A colon is missing behind the name \"{Printable(name)}\".", "Write : between name and value.");
        }

        SourceNode? value = _at < _text.Length ? ReadValue() : null;
        if (value is not null)
        {
            if (_memberCount == _members.Length)
            {
                Array.Resize(ref _members, _memberCount * 2);
            }

            _members[_memberCount++] = new SourceMember(name, nameStart, nameEnd, value);
        }
        else if (_at >= _text.Length || _text[_at] is ',' or '}' or ']')
        {
            _faults.Add(SyntaxFaultKind.Missing, _at, 0, $"The value of \"{Printable(name)}\" is missing.", "Write a value behind the colon.");
        }
        else
        {
            SkipUnexpected();
        }

        return true;
    }

    private bool TryReadName(out string name)
    {
        char c = _text[_at];
        if (c is '"' or '\'')
        {
            name = ReadString();
            return true;
        }

        int start = _at;
        if (IsWordStart(c) || char.IsDigit(c))
        {
            while (_at < _text.Length && IsWordPart(_text[_at]))
            {
                _at++;
            }

            name = _pool.Get(_text, start, _at - start);
            _faults.Add(SyntaxFaultKind.Text, start, _at - start, $"The name {name} has no quotes.", $"Write \"{name}\".");
            return true;
        }

        name = "";
        if (c is '{' or '[')
        {
            _faults.Add(SyntaxFaultKind.Missing, start, 0, "A name is missing before this value.", "Write a name in double quotes and a colon before it.");
            ReadValue();
        }
        else
        {
            SkipUnexpected();
        }

        return false;
    }

    private SourceArray ReadArray()
    {
        int start = _at++;
        int first = _itemCount;
        int comma = -1;
        bool separated = true;
        _openArrays++;
        while (true)
        {
            SkipSpace();
            if (_at >= _text.Length)
            {
                FaultUnclosed(start, "array", ']');
                break;
            }

            char c = _text[_at];
            if (c == ']')
            {
                FaultTrailingComma(comma);
                _at++;
                break;
            }

            if (c == '}' && _openObjects > 0)
            {
                FaultUnclosed(start, "array", ']');
                break;
            }

            if (c == ',')
            {
                TakeComma(ref comma, ref separated);
                continue;
            }

            SourceNode? item = ReadItem(separated);
            if (item is null)
            {
                SkipUnexpected();
                continue;
            }

            separated = false;
            comma = -1;
            if (_itemCount == _items.Length)
            {
                Array.Resize(ref _items, _itemCount * 2);
            }

            _items[_itemCount++] = item;
        }

        _openArrays--;
        SourceNode[] items = _items.AsExactArray(first, _itemCount);
        _itemCount = first;
        return new SourceArray(items, start, _at);
    }

    private SourceNode? ReadItem(bool separated)
    {
        int faultsBefore = _faults.Count;
        int start = _at;
        SourceNode? item = ReadValue();
        if (item is not null && !separated && faultsBefore == _faults.Count)
        {
            _faults.Add(SyntaxFaultKind.Missing, start, 0, "A comma is missing before this item.", "Write a comma between items.");
        }

        return item;
    }

    private void FaultMissingComma(string what) =>
        _faults.Add(SyntaxFaultKind.Missing, _at, 0, $"A comma is missing before this {what}.", $"Write a comma between {what}s.");

    private void TakeComma(ref int comma, ref bool separated)
    {
        if (separated)
        {
            _faults.Add(SyntaxFaultKind.ExtraComma, _at, 1, "There is nothing before this comma.", "Remove the comma.");
        }

        comma = _at++;
        separated = true;
    }

    private void FaultTrailingComma(int comma)
    {
        if (comma >= 0)
        {
            _faults.Add(SyntaxFaultKind.ExtraComma, comma, 1, "JSON allows no comma before a closing bracket.", "Remove the comma.");
        }
    }
}
