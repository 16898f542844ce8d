using System.Net;

namespace OrchardCore;

/// <summary>Says where the present request comes from.</summary>
public interface IClientIPAddressAccessor
{
    Task<IPAddress?> GetIPAddressAsync();
}
