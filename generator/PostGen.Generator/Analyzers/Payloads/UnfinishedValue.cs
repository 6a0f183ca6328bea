using Microsoft.CodeAnalysis;
using PostGen.Generator.Analyzers.Known;
using PostGen.Generator.Analyzers.Schemas;
using PostGen.Generator.Diagnostics;

namespace PostGen.Generator.Analyzers.Payloads;

/// <summary>Values that code begins with, and replaces or fills before anything is sent.</summary>
internal static class UnfinishedValue
{
    /// <summary>Whether a value only stands in for one that is set later, as in <c>string Name { get; set; } = "";</c>.</summary>
    public static bool IsPlaceholder(KnownValue value, ISymbol member, WriteStage stage) =>
        stage == WriteStage.Initial && CanBeReplaced(member) && IsEmpty(value);

    /// <summary>Whether a fault says no more than that a collection, which can still be filled, has too little in it.</summary>
    public static bool IsOnlyTooShort(Diagnostic fault, KnownValue value, Constraints constraints, ISymbol member, WriteStage stage) =>
        stage != WriteStage.Final
        && fault.Id is DiagnosticIds.ItemCount or DiagnosticIds.PropertyCount
        && fault.Location.SourceSpan == value.Syntax?.Span
        && (value.Kind == KnownKind.List ? value.Items.Count < constraints.Items.Least : value.Members.Count < constraints.Properties.Least)
        && TypeOf(member) is { } type
        && FillableCollection.Is(type);

    private static bool CanBeReplaced(ISymbol member) => member is IPropertySymbol { SetMethod: not null } or IFieldSymbol { IsReadOnly: false, IsConst: false };

    private static bool IsEmpty(KnownValue value) =>
        value.Kind switch
        {
            KnownKind.Text => value.Text.Length == 0,
            KnownKind.Number => value.Text == "0",
            KnownKind.List => value.Items.Count == 0,
            KnownKind.Object => value is { IsComplete: true, Members.IsEmpty: true },
            _ => false,
        };

    private static ITypeSymbol? TypeOf(ISymbol member) =>
        member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        };
}
