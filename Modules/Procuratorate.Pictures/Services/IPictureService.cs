namespace Procuratorate.Pictures.Services;

/// <summary>Knows in which sizes a picture of the media library is offered.</summary>
public interface IPictureService
{
    /// <summary>The picture's addresses, remembered until its file changes.</summary>
    /// <param name="path">The path in the media library.</param>
    /// <param name="ratio">Cut to this ratio; null for the picture's own.</param>
    /// <param name="anchor">The point that cutting keeps, as <c>x,y</c> shares from 0 to 1; null for the middle.</param>
    /// <returns>Null when there is no such file.</returns>
    Task<PictureSources?> FindAsync(string? path, PictureRatio? ratio = null, string? anchor = null);

    /// <summary>The path in the media library that an address of this site names; null for any other address.</summary>
    string? PathOf(string? address);
}
