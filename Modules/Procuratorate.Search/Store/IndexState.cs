namespace Procuratorate.Search.Store;

/// <summary>What an index is like now.</summary>
/// <param name="Documents">Items that can be found.</param>
/// <param name="Bytes">The size of its files.</param>
/// <param name="UpdatedUtc">When it was last written; null when it never was.</param>
internal sealed record IndexState(int Documents, long Bytes, DateTime? UpdatedUtc);
