using Microsoft.AspNetCore.Http;
using OrchardCore;

namespace OrchardSite.Engine.Tenancy.Modules;

/// <summary>The anchor of the helper methods that views call.</summary>
internal sealed class OrchardHelper(IHttpContextAccessor httpContextAccessor) : IOrchardHelper
{
    public HttpContext HttpContext => httpContextAccessor.HttpContext!;
}
