using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Deployment;

/// <summary>Takes a package in.</summary>
public interface IDeploymentTargetHandler
{
    Task ImportFromFileAsync(IFileProvider fileProvider);
}
