using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Localization;

/// <summary>Finds translation files of a culture.</summary>
public interface ILocalizationFileLocationProvider
{
    IEnumerable<IFileInfo> GetLocations(string cultureName);
}
