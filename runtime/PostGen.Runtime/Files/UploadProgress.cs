namespace PostGen.Runtime;

/// <summary>How far an upload is. Bytes of files only: what frames them does not count.</summary>
/// <param name="BytesSent">Bytes that this attempt has sent.</param>
/// <param name="TotalBytes">Bytes of all files, or null where a length is not known.</param>
/// <param name="Attempt">The attempt, from 1; bytes start anew with each.</param>
public readonly record struct UploadProgress(long BytesSent, long? TotalBytes, int Attempt);
