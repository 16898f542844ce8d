using Microsoft.Extensions.FileProviders;
using OrchardCore.Modules.FileProviders;

namespace OrchardCore.Modules;

/// <summary>Gives the public files of the modules.</summary>
public interface IModuleStaticFileProvider : IFileProvider, IStaticFileProvider { }
