namespace OrchardCore.Deployment;

/// <summary>Takes the files of a package.</summary>
public interface IFileBuilder
{
    Task SetFileAsync(string subpath, Stream stream);
}
