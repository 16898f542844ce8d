using Microsoft.AspNetCore.Routing;

namespace OrchardCore.Routing;

/// <summary>Finds endpoints by route values within a shell.</summary>
public interface IShellRouteValuesAddressScheme : IEndpointAddressScheme<RouteValuesAddress> { }
