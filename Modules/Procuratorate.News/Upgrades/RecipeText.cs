using System.Text;
using Microsoft.Extensions.FileProviders;

namespace Procuratorate.News.Upgrades;

/// <summary>A recipe that is in memory only.</summary>
public sealed class RecipeText(string name, string text) : IFileInfo
{
    private readonly byte[] _content = Encoding.UTF8.GetBytes(text);

    public bool Exists => true;

    public bool IsDirectory => false;

    public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

    public long Length => _content.Length;

    public string Name => name;

    public string? PhysicalPath => null;

    public Stream CreateReadStream() => new MemoryStream(_content, writable: false);
}
