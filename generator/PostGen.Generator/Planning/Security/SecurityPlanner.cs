using PostGen.Generator.Diagnostics;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Naming;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Security;

/// <summary>Plans the security schemes that operations use, and what each operation requires.</summary>
internal sealed class SecurityPlanner
{
    // Members of the runtime's ClientOptions, of which the emitted options are derived.
    private static readonly string[] s_optionMembers =
    [
        "Endpoint", "AttemptTimeout", "UploadStallTimeout", "TotalTimeout", "MaxRetries", "RetryDelay", "MaxRetryDelay", "TimeProvider",
        "BeforeSend", "MaxResponseSize", "ExpectContinueThreshold", "ValidatePayloads", "UserAgent", "With",
        "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ToString", "Finalize",
    ];

    private readonly ApiDocument _document;
    private readonly Dictionary<string, SecuritySchemeModel?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);
    private readonly List<SecuritySchemeModel> _schemes = [];

    // Read where an operation needs it: schemes that none uses are not known here.
    private EquatableArray<SecurityRequirementModel>? _root;

    /// <param name="document">The document.</param>
    /// <param name="operations">The chosen operations.</param>
    /// <param name="options">Name of the options class, which no scheme may have.</param>
    public SecurityPlanner(ApiDocument document, IEnumerable<DocumentNode> operations, string options)
    {
        _document = document;
        HashSet<string> used = new(StringComparer.Ordinal);
        foreach (DocumentNode operation in operations)
        {
            DocumentNode security = operation["security"];
            CollectKeys(security.IsArray ? security : document.Root["security"], used);
        }

        SecuritySchemeReader reader = new(document);
        foreach (DocumentMember scheme in document.Components("securitySchemes").Members)
        {
            if (used.Contains(scheme.Name))
            {
                _known[scheme.Name] = reader.Read(scheme);
            }
        }

        Name(options);
    }

    /// <summary>The schemes that some operation uses, in document order.</summary>
    public EquatableArray<SecuritySchemeModel> Schemes => _schemes.ToEquatableArray();

    /// <summary>What an operation requires: its own alternatives, or those of the document.</summary>
    public EquatableArray<SecurityRequirementModel> Of(DocumentNode operation) =>
        operation["security"] is { IsArray: true } own ? Requirements(own) : _root ??= Requirements(_document.Root["security"]);

    private static void CollectKeys(DocumentNode security, HashSet<string> keys)
    {
        foreach (DocumentNode alternative in security.Items)
        {
            foreach (DocumentMember scheme in alternative.Members)
            {
                keys.Add(scheme.Name);
            }
        }
    }

    private void Name(string options)
    {
        List<string> keys = [];
        foreach (KeyValuePair<string, SecuritySchemeModel?> pair in _known)
        {
            if (pair.Value is not null)
            {
                keys.Add(pair.Key);
            }
        }

        NameScope scope = new();
        scope.Reserve(options);
        foreach (string member in s_optionMembers)
        {
            scope.Reserve(member);
        }

        string[] names = scope.TakeAllPascal(keys);
        for (int i = 0; i < names.Length; i++)
        {
            _used.Add(keys[i], i);
            _schemes.Add(_known[keys[i]]! with { Name = names[i] });
        }
    }

    private EquatableArray<SecurityRequirementModel> Requirements(DocumentNode security)
    {
        List<SecurityRequirementModel> alternatives = [];
        foreach (DocumentNode alternative in security.Items)
        {
            if (Requirement(alternative) is { } requirement && !alternatives.Contains(requirement))
            {
                alternatives.Add(requirement);
            }
        }

        // Anonymous as the only choice is what "no requirement" says.
        bool anonymousOnly = alternatives.Count == 1 && alternatives[0].Schemes.IsEmpty;
        return anonymousOnly ? EquatableArray<SecurityRequirementModel>.Empty : alternatives.ToEquatableArray();
    }

    private SecurityRequirementModel? Requirement(DocumentNode alternative)
    {
        if (!alternative.IsObject)
        {
            return null;
        }

        List<int> schemes = [];
        bool complete = true;
        foreach (DocumentMember scheme in alternative.Members)
        {
            if (_used.TryGetValue(scheme.Name, out int index))
            {
                schemes.Add(index);
                continue;
            }

            complete = false;
            if (!_known.ContainsKey(scheme.Name))
            {
                _document.Faults.ReportName(OperationDescriptors.UndefinedSecurityScheme, scheme, scheme.Name);
            }
        }

        return complete ? new SecurityRequirementModel(schemes.ToEquatableArray()) : null;
    }
}
