namespace OrchardCore.Modules.Services;

/// <summary>Makes a piece of an address from a text.</summary>
public interface ISlugService
{
    string Slugify(string text);

    string Slugify(string text, char separator);
}
