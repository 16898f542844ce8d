using System.Security.Cryptography;
using System.Text;

namespace OrchardSite.Web.SetUp;

/// <summary>
/// The first admin password of each tenant: random, and written to one file that only its owner can read.
/// It has to be changed at the first sign-in, so the file is worth nothing afterwards.
/// </summary>
internal sealed class FirstPasswords(HostPaths paths)
{
    private const string Lower = "abcdefghijkmnpqrstuvwxyz";
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";
    private const string Marks = "-_+=@#%";
    private const int Length = 20;

    private readonly Lock _gate = new();

    public string FilePath { get; } = Path.Combine(paths.AppData, "first-passwords.txt");

    /// <summary>A password with every kind of character, without those that are mistaken for each other when read off a screen.</summary>
    public static string Create()
    {
        char[] password =
        [
            .. RandomNumberGenerator.GetItems<char>(Lower, 1),
            .. RandomNumberGenerator.GetItems<char>(Upper, 1),
            .. RandomNumberGenerator.GetItems<char>(Digits, 1),
            .. RandomNumberGenerator.GetItems<char>(Marks, 1),
            .. RandomNumberGenerator.GetItems<char>(Lower + Upper + Digits, Length - 4),
        ];
        RandomNumberGenerator.Shuffle<char>(password);
        return new string(password);
    }

    /// <summary>Adds a line to the file, which is created readable and writable for its owner alone.</summary>
    public void Write(string tenant, string userName, string password)
    {
        lock (_gate)
        {
            Directory.CreateDirectory(paths.AppData);
            var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.Read };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var writer = new StreamWriter(FilePath, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), options);
            writer.WriteLine($"{tenant}\t{userName}\t{password}");
        }
    }
}
