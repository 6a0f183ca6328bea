using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>What a body of code does with its locals, found in one pass over it.</summary>
internal sealed class LocalAssignments
{
    // Every analyzer is given the same operations, and asks for several locals of a body.
    private static readonly ConditionalWeakTable<IOperation, LocalAssignments> s_known = new();

    private readonly Dictionary<ILocalSymbol, Use> _locals = new(SymbolEqualityComparer.Default);

    private LocalAssignments(IOperation root)
    {
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Symbol: { } local } declarator:
                    UseOf(local).Add(declarator.GetVariableInitializer()?.Value);
                    break;
                case ILocalReferenceOperation { Local: { } local } reference:
                    UseOf(local).Add(reference);
                    break;
                case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } pattern:
                    UseOf(local).DeclareBy(pattern);
                    break;
                case IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local } pattern:
                    UseOf(local).DeclareBy(pattern);
                    break;
            }
        }
    }

    /// <summary>What is done with the local that is referred to; null where that cannot be followed.</summary>
    public static Use? Of(ILocalReferenceOperation reference) => reference.IsDeclaration ? null : Of(reference.Local, reference);

    /// <summary>What is done with a local of the body that some code stands in; null where that cannot be followed.</summary>
    public static Use? Of(ILocalSymbol local, IOperation code)
    {
        IOperation root = code;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return local.RefKind == RefKind.None && s_known.GetValue(root, static root => new LocalAssignments(root))._locals.TryGetValue(local, out Use? use)
            ? use
            : null;
    }

    private Use UseOf(ILocalSymbol local)
    {
        if (!_locals.TryGetValue(local, out Use? use))
        {
            _locals[local] = use = new Use();
        }

        return use;
    }

    /// <summary>What is done with one local.</summary>
    internal sealed class Use
    {
        private IOperation? _value;
        private IPatternOperation? _pattern;
        private int _assignments;
        private bool _isWritten;

        /// <summary>The only value that is ever assigned; null where there are several, or none that can be seen.</summary>
        public IOperation? OnlyValue => _isWritten || _assignments != 1 ? null : _value;

        /// <summary>The pattern that declares the local, where nothing is assigned to it; otherwise null.</summary>
        public IPatternOperation? Pattern => IsAssigned ? null : _pattern;

        /// <summary>Whether code assigns to the local, or may do so through a reference.</summary>
        public bool IsAssigned => _isWritten || _assignments > 0;

        /// <summary>Where the local is read.</summary>
        public List<ILocalReferenceOperation> Reads { get; } = [];

        public void DeclareBy(IPatternOperation pattern) => _pattern = pattern;

        public void Add(IOperation? assigned)
        {
            if (assigned is not null)
            {
                _value = assigned;
                _assignments++;
            }
        }

        public void Add(ILocalReferenceOperation reference)
        {
            if (reference.Parent is ISimpleAssignmentOperation { IsRef: false } assignment && assignment.Target == reference)
            {
                Add(assignment.Value);
            }
            else if (MayWrite(reference))
            {
                _isWritten = true;
            }
            else
            {
                Reads.Add(reference);
            }
        }

        private static bool MayWrite(ILocalReferenceOperation reference)
        {
            IOperation child = reference;
            IOperation? parent = reference.Parent;
            while (parent is ITupleOperation or IConversionOperation)
            {
                child = parent;
                parent = parent.Parent;
            }

            return parent switch
            {
                IAssignmentOperation assignment => assignment.Target == child,
                IIncrementOrDecrementOperation or IAddressOfOperation => true,
                IArgumentOperation argument => argument.Parameter?.RefKind is not (RefKind.None or RefKind.In),
                IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.RefKind != RefKind.None,
                IReturnOperation => false,
                IInvalidOperation => true,
                _ => reference.IsDeclaration,
            };
        }
    }
}
