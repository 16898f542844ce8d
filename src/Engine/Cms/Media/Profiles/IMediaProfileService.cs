namespace OrchardCore.Media.Services;

/// <summary>Turns a media profile into the commands of a picture's address.</summary>
public interface IMediaProfileService
{
    /// <summary>The commands of the profile; none when there is no such profile.</summary>
    Task<IDictionary<string, string>> GetMediaProfileCommands(string name);
}
