using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Feeds.Models;

/// <summary>What a part of a feed that depends on the request is made with.</summary>
public class ContextualizeContext
{
    public IServiceProvider ServiceProvider { get; set; } = null!;

    public IUrlHelper Url { get; set; } = null!;
}
