namespace ThreeVendors;

/// <summary>What became of the message at one place.</summary>
/// <param name="Vendor">Who was asked.</param>
/// <param name="Place">The platform or account.</param>
/// <param name="Published">Whether it is there, or on its way.</param>
/// <param name="Detail">Id or address, or why not.</param>
internal sealed record Outcome(string Vendor, string Place, bool Published, string Detail);
