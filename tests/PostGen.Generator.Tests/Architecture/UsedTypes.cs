using System.Reflection;
using System.Reflection.Emit;

namespace PostGen.Generator.Tests.Architecture;

/// <summary>What a type names in its signatures and in the code of its methods.</summary>
internal sealed class UsedTypes
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> s_codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (OpCode)field.GetValue(null)!)
        .ToDictionary(static code => (int)(ushort)code.Value);

    private readonly HashSet<Type> _types = [];

    private UsedTypes()
    {
    }

    public static IReadOnlyCollection<Type> Of(Type type)
    {
        var used = new UsedTypes();
        used.Add(type.BaseType);
        Array.ForEach(type.GetInterfaces(), used.Add);
        Array.ForEach(type.GetFields(All), field => used.Add(field.FieldType));
        foreach (MethodBase method in type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All)))
            used.AddMethod(method);

        return used._types;
    }

    private void AddMethod(MethodBase method)
    {
        AddSignature(method);
        if (method.GetMethodBody() is not { } body)
            return;

        foreach (LocalVariableInfo local in body.LocalVariables)
            Add(local.LocalType);

        AddCode(method, body.GetILAsByteArray()!);
    }

    private void AddSignature(MethodBase method)
    {
        Add((method as MethodInfo)?.ReturnType);
        Array.ForEach(method.GetParameters(), parameter => Add(parameter.ParameterType));
    }

    // ECMA-335, partition VI, annex C: an instruction is one byte, or two of which the first is 0xFE, and an operand.
    private void AddCode(MethodBase method, byte[] il)
    {
        for (int at = 0; at < il.Length;)
        {
            int code = il[at++];
            if (code == 0xFE)
                code = 0xFE00 | il[at++];

            OperandType operand = s_codes[code].OperandType;
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                AddToken(method, BitConverter.ToInt32(il, at));

            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
                _ => 4,
            };
        }
    }

    private void AddToken(MethodBase method, int token)
    {
        Type[] ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : [];
        Type[] ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : [];
        if (Resolve(method.Module, token, ofType, ofMethod) is not { } member)
            return;

        Add(member as Type ?? member.DeclaringType);
        if (member is FieldInfo field)
            Add(field.FieldType);

        if (member is MethodBase called)
        {
            AddSignature(called);
            if (called.IsGenericMethod)
                Array.ForEach(called.GetGenericArguments(), Add);
        }
    }

    private static MemberInfo? Resolve(Module module, int token, Type[] ofType, Type[] ofMethod)
    {
        try
        {
            return module.ResolveMember(token, ofType, ofMethod);
        }
        catch (MissingMethodException)
        {
            // An init accessor of PostGen.JsonSchema: beside these tests lies its other build, whose IsExternalInit is the framework's.
            return null;
        }
    }

    private void Add(Type? type)
    {
        if (type is null || type.IsGenericParameter)
            return;

        if (type.HasElementType)
        {
            Add(type.GetElementType());
            return;
        }

        if (_types.Add(type) && type.IsGenericType)
            Array.ForEach(type.GetGenericArguments(), Add);
    }
}
