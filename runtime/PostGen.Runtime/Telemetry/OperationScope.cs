using System.Diagnostics;

namespace PostGen.Runtime.CompilerServices;

/// <summary>An operation that is being watched.</summary>
/// <param name="Activity">Its span, or null where nobody samples it.</param>
/// <param name="Started">Timestamp of its start.</param>
internal readonly record struct OperationScope(Activity? Activity, long Started);
