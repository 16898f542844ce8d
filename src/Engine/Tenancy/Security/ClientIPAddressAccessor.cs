using System.Net;
using Microsoft.AspNetCore.Http;
using OrchardCore;

namespace OrchardSite.Engine.Tenancy.Security;

/// <summary>The address of the connection; behind a proxy the host puts the client's own there.</summary>
internal sealed class ClientIPAddressAccessor(IHttpContextAccessor httpContextAccessor) : IClientIPAddressAccessor
{
    public Task<IPAddress?> GetIPAddressAsync()
    {
        var address = httpContextAccessor.HttpContext?.Connection.RemoteIpAddress;
        return Task.FromResult(address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address);
    }
}
