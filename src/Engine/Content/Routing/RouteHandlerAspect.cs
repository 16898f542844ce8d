namespace OrchardCore.ContentManagement.Routing;

/// <summary>The path of a contained item.</summary>
public class RouteHandlerAspect
{
    public string? Path { get; set; }

    public bool Absolute { get; set; }

    public bool Disabled { get; set; }
}
