using System.Net;

namespace OrchardCore;

/// <summary>Knows the address that the current request came from.</summary>
public interface IClientIPAddressAccessor
{
    Task<IPAddress> GetIPAddressAsync();
}
