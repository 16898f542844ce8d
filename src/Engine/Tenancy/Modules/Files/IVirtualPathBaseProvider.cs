using Microsoft.AspNetCore.Http;

namespace OrchardCore.Modules.FileProviders;

/// <summary>Knows the path below which files are served.</summary>
public interface IVirtualPathBaseProvider
{
    PathString VirtualPathBase { get; }
}
