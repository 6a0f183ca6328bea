namespace PostGen.Runtime.CompilerServices;

internal enum SecurityLocation
{
    Header,
    Query,
    Cookie,
    Connection,
}
