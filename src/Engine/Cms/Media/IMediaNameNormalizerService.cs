namespace OrchardCore.Media;

/// <summary>Makes names that a file system and an address can carry out of those that people give.</summary>
public interface IMediaNameNormalizerService
{
    /// <summary>The folder's name.</summary>
    string NormalizeFolderName(string folderName);

    /// <summary>The file's name.</summary>
    string NormalizeFileName(string fileName);
}
