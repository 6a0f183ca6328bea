using System.Reflection;
using System.Runtime.CompilerServices;

namespace PostGen.Runtime.Tests.Sending;

/// <summary>A call that waits shares its frame. The attribute that says so does nothing, and nobody hears of it, on a method that is not <c>async</c>.</summary>
public sealed class PooledFrameTests
{
    private static readonly MethodInfo[] s_pooled =
    [
        .. typeof(ApiPipeline).Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(static method => method.GetCustomAttribute<AsyncMethodBuilderAttribute>() is not null),
    ];

    [Fact]
    public void A_call_that_waits_has_a_pooled_frame() =>
        s_pooled.ShouldContain(static method => method.DeclaringType == typeof(ApiPipeline) && method.GetParameters().Any(static parameter => parameter.ParameterType == typeof(Task<HttpResponseMessage>)));

    [Fact]
    public void Every_method_that_asks_for_one_is_async() =>
        s_pooled.ShouldAllBe(static method => method.GetCustomAttribute<AsyncStateMachineAttribute>() != null);
}
