using PostGen.Runtime;

namespace PostGen.Wire.Tests.Server;

/// <summary>What comes of a call that has no value.</summary>
internal static class Answers
{
    /// <summary>A success that is not what the document says.</summary>
    public static void AreUnreadable(ClientException exception) => exception.ShouldBeOfType<ResponseFormatException>();

    /// <summary>A success that says nothing: its value is the fault, not the call.</summary>
    public static Func<Task> AreEmpty<T>(Func<Task<ApiResponse<T>>> call) => async () =>
    {
        ApiResponse<T> response = await call();
        response.HasValue.ShouldBeFalse();
        Should.Throw<ResponseFormatException>(() => response.Value);
    };

    /// <summary>An error of this status.</summary>
    public static Action<ClientException> Are(int status) => exception => exception.ShouldBeAssignableTo<ApiException>()!.Status.ShouldBe(status);
}
