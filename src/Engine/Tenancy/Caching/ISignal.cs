using Microsoft.Extensions.Primitives;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Cache;

/// <summary>Named change tokens of a tenant.</summary>
public interface ISignal : IModularTenantEvents
{
    IChangeToken GetToken(string key);

    Task SignalTokenAsync(string key);
}
