using Microsoft.AspNetCore.Http;

namespace OrchardCore;

/// <summary>The anchor of the helper methods that views call as <c>Orchard</c>.</summary>
public interface IOrchardHelper
{
    HttpContext HttpContext { get; }
}
