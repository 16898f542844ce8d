namespace OrchardCore.Media;

/// <summary>Signs addresses that ask for a picture in another size, so that only sizes which a template asked for are ever made.</summary>
public interface IMediaTokenService
{
    /// <summary>The path with a token over its processing commands; a path without commands stays as it is.</summary>
    string AddTokenToPath(string path);
}
