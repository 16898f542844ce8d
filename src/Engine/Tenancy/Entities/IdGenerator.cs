using System.Security.Cryptography;

namespace OrchardCore;

/// <summary>Makes ids of 26 characters that a person can read aloud: digits and small letters without i, l, o and u.</summary>
public static class IdGenerator
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 26;

    public static string GenerateId()
    {
        Span<byte> bytes = stackalloc byte[17];
        RandomNumberGenerator.Fill(bytes);

        return Write(bytes);
    }

    private static string Write(ReadOnlySpan<byte> bytes)
    {
        Span<char> characters = stackalloc char[Length];
        // Orchard makes ids of version 4 identifiers, so that all begin alike.
        characters[0] = '4';
        int buffer = 0, bits = 0, position = 0;
        for (var i = 1; i < Length; i++)
        {
            while (bits < 5)
            {
                buffer = (buffer << 8) | bytes[position++];
                bits += 8;
            }

            bits -= 5;
            characters[i] = Alphabet[(buffer >> bits) & 31];
        }

        return new string(characters);
    }
}
